//! Papers as files that word processors and browsers read: HTML and flat OpenDocument.

use super::Paper;
use super::texts::Piece;
use std::fmt::Write as _;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A web page.
pub(super) fn html(paper: &Paper) -> String {
    let (code, direction) = (paper.language.code(), direction(paper));
    let mut out = format!(
        "<!doctype html><html lang=\"{code}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <title>{}</title><style>@page {{ size: A4; margin: 20mm 15mm }}\n\
         body {{ font: 10.5pt \"DejaVu Serif\", \"DejaVu Sans\"; text-align: justify; hyphens: auto }}\n\
         .columns {{ columns: 2; column-gap: 8mm }}\n\
         table {{ border-collapse: collapse; width: 100%; font-size: 8pt; text-align: start; hyphens: none }}\n\
         td, th {{ border: {}; padding: 1mm 1.5mm; text-align: start }} tr {{ break-inside: avoid }}\n\
         </style></head><body>",
        paper.name,
        if paper.is_ruled { "0.4pt solid #555" } else { "none" },
    );
    for piece in &paper.pieces {
        html_piece(piece, &mut out);
    }
    out.push_str("</body></html>\n");
    out
}

fn direction(paper: &Paper) -> &'static str {
    if paper.language.is_to_left() { "rtl" } else { "ltr" }
}

fn html_piece(piece: &Piece, out: &mut String) {
    let row = |cells: &[String], tag: &str| {
        let cells = cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", escaped(cell)));
        format!("<tr>{}</tr>", cells.collect::<String>())
    };
    let _ = match piece {
        Piece::Heading(text) => write!(out, "<h2>{}</h2>", escaped(text)),
        Piece::Paragraph(text) => write!(out, "<p>{}</p>", escaped(text)),
        Piece::Item(text) => write!(out, "<ul><li>{}</li></ul>", escaped(text)),
        Piece::Columns(texts) => {
            let inside = texts.iter().map(|text| format!("<p>{}</p>", escaped(text)));
            write!(out, "<div class=\"columns\">{}</div>", inside.collect::<String>())
        }
        Piece::Table { header, rows } => {
            let body = rows.iter().map(|cells| row(cells, "td")).collect::<String>();
            write!(out, "<table><thead>{}</thead><tbody>{body}</tbody></table>", row(header, "th"))
        }
    };
}

const NAMESPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
    xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
    xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" \
    xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\"";

/// A text of OpenDocument in one file.
pub(super) fn document(paper: &Paper) -> String {
    let mode = if paper.language.is_to_left() { "rl-tb" } else { "lr-tb" };
    let border = if paper.is_ruled { "0.5pt solid #555555" } else { "none" };
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document {NAMESPACES} office:version=\"1.2\" \
         office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:automatic-styles>\
         <style:style style:name=\"P\" style:family=\"paragraph\"><style:paragraph-properties \
         fo:margin-bottom=\"2mm\" fo:text-align=\"justify\" style:writing-mode=\"{mode}\"/>{}</style:style>\
         <style:style style:name=\"H\" style:family=\"paragraph\"><style:paragraph-properties \
         fo:margin-bottom=\"3mm\" fo:text-align=\"start\" style:writing-mode=\"{mode}\"/>{}</style:style>\
         <style:style style:name=\"C\" style:family=\"paragraph\"><style:paragraph-properties \
         fo:text-align=\"start\" style:writing-mode=\"{mode}\"/>{}</style:style>\
         <style:style style:name=\"T\" style:family=\"table\"><style:table-properties \
         style:writing-mode=\"{mode}\" style:width=\"170mm\" table:align=\"margins\"/></style:style>\
         <style:style style:name=\"D\" style:family=\"table-cell\"><style:table-cell-properties \
         fo:border=\"{border}\" fo:padding=\"0.8mm\"/></style:style>\
         <style:style style:name=\"S\" style:family=\"section\"><style:section-properties><style:columns \
         fo:column-count=\"2\" fo:column-gap=\"8mm\"/></style:section-properties></style:style>",
        letters(10.5, ""),
        letters(15.0, "fo:font-weight=\"bold\" style:font-weight-complex=\"bold\""),
        letters(8.0, ""),
    );
    for (at, width) in [9, 38, 22, 13, 22, 42, 24].iter().enumerate() {
        let _ = write!(
            out,
            "<style:style style:name=\"W{at}\" style:family=\"table-column\">\
             <style:table-column-properties style:column-width=\"{width}mm\"/></style:style>"
        );
    }
    out.push_str("</office:automatic-styles><office:body><office:text>");
    for piece in &paper.pieces {
        document_piece(piece, &mut out);
    }
    out.push_str("</office:text></office:body></office:document>\n");
    out
}

fn letters(size: f32, more: &str) -> String {
    format!(
        "<style:text-properties style:font-name=\"DejaVu Serif\" fo:font-family=\"DejaVu Serif\" \
         style:font-family-complex=\"DejaVu Sans\" fo:font-size=\"{size}pt\" \
         style:font-size-complex=\"{size}pt\" {more}/>"
    )
}

fn document_piece(piece: &Piece, out: &mut String) {
    let paragraph = |style: &str, text: &str| {
        format!("<text:p text:style-name=\"{style}\">{}</text:p>", escaped(text))
    };
    match piece {
        Piece::Heading(text) => out.push_str(&paragraph("H", text)),
        Piece::Paragraph(text) => out.push_str(&paragraph("P", text)),
        Piece::Item(text) => out.push_str(&paragraph("P", &format!("• {text}"))),
        Piece::Columns(texts) => {
            let inside: String = texts.iter().map(|text| paragraph("P", text)).collect();
            let _ = write!(
                out,
                "<text:section text:style-name=\"S\" text:name=\"S1\">{inside}</text:section>"
            );
        }
        Piece::Table { header, rows } => {
            let row = |cells: &Vec<String>| {
                let cells = cells.iter().map(|cell| {
                    let inside = paragraph("C", cell);
                    format!("<table:table-cell table:style-name=\"D\">{inside}</table:table-cell>")
                });
                format!("<table:table-row>{}</table:table-row>", cells.collect::<String>())
            };
            let columns: String = (0..header.len())
                .map(|at| format!("<table:table-column table:style-name=\"W{at}\"/>"))
                .collect();
            let body: String = rows.iter().map(row).collect();
            let _ = write!(
                out,
                "<table:table table:style-name=\"T\" table:name=\"T1\">{columns}\
                 <table:table-header-rows>{}</table:table-header-rows>{body}</table:table>",
                row(header)
            );
        }
    }
}
