//! The names that KoboToolbox and ODK give to what is no question of a form.

/// What a column or a member that is no question holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum System {
    /// The UUID of the submission.
    Uuid,
    /// Its number.
    Number,
    /// Its place in the table.
    Index,
    /// When it was sent.
    Sent,
    /// When it was filled in.
    Filled,
    /// The submission that a row of a repeated group belongs to, by UUID.
    ParentUuid,
    /// The same by number.
    ParentNumber,
    /// The row that a row of a repeated group belongs to, by its place in the other table.
    ParentIndex,
    /// Something else.
    Other,
}

/// What the name says; `None` for a question. Names are those of the exports of KoboToolbox and of
/// ODK Briefcase and Central, and of OData.
pub(super) fn system(name: &str) -> Option<System> {
    let name = name.trim();
    Some(match name {
        "_uuid" | "instanceID" | "meta/instanceID" | "meta-instanceID" | "KEY" | "__id" => {
            System::Uuid
        }
        "_id" => System::Number,
        "_index" => System::Index,
        "_submission_time" | "SubmissionDate" | "__system/submissionDate" => System::Sent,
        "end" | "start" | "today" => System::Filled,
        "PARENT_KEY" | "_submission__uuid" => System::ParentUuid,
        "_submission__id" => System::ParentNumber,
        "_parent_index" => System::ParentIndex,
        _ if is_other(name) => System::Other,
        _ => return None,
    })
}

fn is_other(name: &str) -> bool {
    const BEGIN: [&str; 10] = [
        "__",
        "_submission_",
        "_parent_",
        "_attachments",
        "_geolocation",
        "_validation_status",
        "_bamboo",
        "meta/",
        "meta-instance",
        "SET-OF-",
    ];
    const WHOLE: [&str; 25] = [
        "_version_",
        "_status",
        "_submitted_by",
        "_notes",
        "_tags",
        "_xform_id_string",
        "_xform_id",
        "_media_all_received",
        "_total_media",
        "_media_count",
        "formhub/uuid",
        "deviceid",
        "DeviceID",
        "subscriberid",
        "simserial",
        "phonenumber",
        "username",
        "SubmitterID",
        "SubmitterName",
        "AttachmentsPresent",
        "AttachmentsExpected",
        "ReviewState",
        "FormVersion",
        "Edits",
        "instanceName",
    ];
    WHOLE.contains(&name)
        || BEGIN.iter().any(|begin| name.starts_with(begin))
        || name.contains("@odata.")
        || name.starts_with("@odata")
}

/// Whether names that no other table has stand among these: two that are no questions, and one of
/// them of a submission. `start` and `end` head other tables too.
pub(crate) fn are_of_submissions<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let (mut all, mut sure) = (0, 0);
    for name in names {
        let Some(system) = system(name) else { continue };
        all += 1;
        let name = name.trim();
        let is_ambiguous =
            matches!(name, "KEY" | "_id" | "_index" | "_status" | "_notes" | "_tags");
        let is_plain = matches!(system, System::Filled | System::Other);
        let is_version = matches!(name, "__version__" | "formhub/uuid" | "_xform_id_string");
        sure += usize::from(!is_ambiguous && (!is_plain || is_version));
    }
    all >= 2 && sure >= 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_names_and_one_of_a_submission_tell() {
        let tell = |names: &str| are_of_submissions(names.split(' '));
        assert!(tell("start end q1 _uuid"));
        assert!(tell("SubmissionDate q1 KEY"));
        assert!(tell("name _parent_index _index"));
        assert!(!tell("start end name"));
        assert!(!tell("_id _index name"));
        assert!(!tell("KEY username name"));
        assert!(!tell("_uuid name"));
    }
}
