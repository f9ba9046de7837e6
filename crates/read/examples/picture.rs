//! Writes the picture of a page of a PDF file: FILE PAGE WIDTH OUT.

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, page, width, out] = &arguments[..] else {
        eprintln!("usage: picture FILE PAGE WIDTH OUT");
        return ExitCode::from(2);
    };
    let (Ok(bytes), Ok(page), Ok(width)) = (std::fs::read(file), page.parse(), width.parse())
    else {
        eprintln!("error: the file, the page or the width cannot be used");
        return ExitCode::FAILURE;
    };
    let written =
        read::page_image(&bytes, page, width).map(|picture| std::fs::write(out, picture.png));
    match written {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(error)) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        Err(refusal) => {
            eprintln!("error: {refusal}");
            ExitCode::FAILURE
        }
    }
}
