// A line for each check, to the end, and a summary that other programs read.

export class Report {
  passed = 0;
  failed = 0;

  /** Runs one check; what it throws is its failure, and the next check runs all the same. */
  async check(name, run) {
    try {
      await run();
      this.passed += 1;
      console.log(`ok   ${name}`);
    } catch (error) {
      this.failed += 1;
      console.log(`FAIL ${name}\n     ${plain(error).replaceAll("\n", "\n     ")}`);
    }
  }

  /** Prints the summary and gives the exit code. */
  end() {
    console.log(`browser: ${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}

/** What an error says, without the colours of terminals. */
function plain(error) {
  return String(error.message ?? error).replaceAll(/\x1b\[[\d;]*m/g, "").trim();
}
