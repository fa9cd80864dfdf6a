package policytimeline.api.projection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.projections.rebuild.Certificate;
import policytimeline.projections.rebuild.ProvedTable;
import policytimeline.projections.rebuild.Rebuilding;

/// How far the read models are, how the last rebuild went, and when they were proved.
record ProjectionsAnswer(
    long position,
    long head,
    long lag,
    String mode,
    @Nullable Run rebuild,
    @Nullable Proof certificate) {

  static ProjectionsAnswer of(
      long position,
      long head,
      @Nullable Rebuilding rebuilding,
      @Nullable Certificate certificate) {
    var isBulk =
        rebuilding != null && rebuilding.isRunning() && rebuilding.purpose().equals("backlog");
    return new ProjectionsAnswer(
        position,
        head,
        Math.max(0, head - position),
        isBulk ? "bulk" : "live",
        rebuilding == null ? null : Run.of(rebuilding),
        certificate == null ? null : Proof.of(certificate));
  }

  record Run(
      String purpose,
      String state,
      String step,
      long done,
      long total,
      Instant startedAt,
      @Nullable Instant finishedAt,
      @Nullable String failure) {

    static Run of(Rebuilding is) {
      return new Run(
          is.purpose(),
          is.state(),
          is.step(),
          is.done(),
          is.total(),
          is.startedAt(),
          is.finishedAt(),
          is.failure());
    }
  }

  record Proof(long position, String digest, Instant provedAt, boolean right, List<Table> tables) {

    static Proof of(Certificate is) {
      return new Proof(
          is.position(),
          is.digest(),
          is.provedAt(),
          is.isRight(),
          is.tables().stream().map(Table::of).toList());
    }
  }

  record Table(
      String table, long rows, String digest, String rebuiltDigest, List<String> differing) {

    static Table of(ProvedTable is) {
      return new Table(is.name(), is.rows(), is.digest(), is.anew(), is.differing());
    }
  }
}
