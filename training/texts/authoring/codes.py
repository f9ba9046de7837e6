"""The codes that annotations may use: those of crates/model, with underscores for spaces, and ours."""

STANCES = "asserts denies declines doubts retracts admits offers".split()
BASES = ("victim eyewitness relative colleague official_record medical document heard_from "
         "inference unknown").split()
FORMS = "direct indirect mixed".split()
SPEAKERS = "person organisation government document unnamed".split()
CONTRIBUTIONS = "account relay opinion".split()
POLARITIES = "affirmed negated possible future".split()
GENRES = "article statement interview post".split()
ACTS = """ill-treatment torture beating sexual_violence solitary_confinement overcrowding
denial_of_medical_care denial_of_food_or_water sleep_deprivation electric_shocks suffocation
stress_positions burning humiliation threats forced_labour detention_conditions killing
extrajudicial_execution death_in_custody massacre enforced_disappearance abduction detention
arbitrary_detention incommunicado_detention denial_of_due_process deportation transfer_of_custody
forced_displacement release interference_with_reporting intimidation_of_witnesses
attack_on_civilians destruction_of_property""".split()

# Flags of an attribution that the author writes; Nested and CarriedOver are worked out.
FLAGS = {"negated": "Negated", "hedged": "Hedged", "specific": "Specific",
         "question": "Question", "ownvoice": "OwnVoice"}
DERIVED = ["Nested", "CarriedOver"]
# Notes of an attribution and of an act.
NOTES = {"name": "SpeakerName", "role": "Role", "state": "State", "informant": "Informant",
         "said": "Said", "note": "Note"}
ACT_NOTES = {"when": "When", "count": "CountValue", "victims": "VictimNames",
             "perpetrators": "PerpetratorNames", "note": "Note"}
# Codes that an act may have of its own where they are not those of its attribution.
ACT_CODES = {"stance": STANCES, "basis": BASES}

# The letter of an inline mark and the type of its span. The first group belongs to an attribution,
# the second to an act, and a mention stands alone.
ATTRIBUTION_MARKS = {"s": "Source", "q": "Cue", "c": "Content", "k": "Condition", "b": "BasisCue",
                     "d": "SaidTime"}
ACT_MARKS = {"a": "Act", "v": "Victim", "p": "Perpetrator", "l": "Place", "t": "Time",
             "n": "Count"}
MENTION_MARK = {"m": "Mention"}
MARKS = {**ATTRIBUTION_MARKS, **ACT_MARKS, **MENTION_MARK}
ROLES = ["Source", "Cue", "Content"]
