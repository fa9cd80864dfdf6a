package policytimeline.projections.rebuild;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.rebuild.Digests.Sum;
import policytimeline.projections.store.LogJson;

/// Compares the tables that everybody asks with what the log comes to, at one position.
final class Check {

  private static final String CERTIFY =
      """
      insert into certificate (position, digest, proved_at, tables)
      values (:position, :digest, :now, :tables)
          on conflict (singleton) do update
         set position = excluded.position, digest = excluded.digest,
             proved_at = excluded.proved_at, tables = excluded.tables
      """;

  private static final String PROJECTED =
      """
      select position
        from projected
      """;

  private record Live(long position, Map<String, Sum> sums) {}

  private final JdbcClient db;
  private final TransactionOperations snapshots;
  private final ReadModels models;
  private final Building building;
  private final Digests digests;
  private final Differences differences;
  private final Clock clock;

  Check(
      JdbcClient db,
      TransactionOperations snapshots,
      ReadModels models,
      Building building,
      Clock clock) {
    this.db = db;
    this.snapshots = snapshots;
    this.models = models;
    this.building = building;
    this.digests = new Digests(db);
    this.differences = new Differences(db);
    this.clock = clock;
  }

  void run(Course course) {
    course.step(Step.COMPARING, 0);
    var live = Objects.requireNonNull(snapshots.<Live>execute(_ -> live()));
    building.upTo(live.position(), course);
    course.step(Step.COMPARING, 0);
    certify(live, snapshots.<List<ProvedTable>>execute(_ -> proved(live)));
  }

  private Live live() {
    return new Live(db.sql(PROJECTED).query(Long.class).single(), sums("public"));
  }

  private Map<String, Sum> sums(String schema) {
    return models.tables().stream()
        .map(table -> digests.of(schema, table))
        .collect(toMap(Sum::table, identity()));
  }

  private List<ProvedTable> proved(Live live) {
    var anew = sums("rebuild");
    return models.tables().stream()
        .map(
            table -> {
              var sum = Objects.requireNonNull(live.sums().get(table.name()));
              var other = Objects.requireNonNull(anew.get(table.name())).digest();
              return new ProvedTable(
                  table.name(),
                  sum.rows(),
                  sum.digest(),
                  other,
                  sum.digest().equals(other)
                      ? List.of()
                      : differences.streams(table, live.position()));
            })
        .toList();
  }

  private void certify(Live live, List<ProvedTable> tables) {
    db.sql(CERTIFY)
        .param("position", live.position())
        .param("digest", Digests.of(List.copyOf(live.sums().values())))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("tables", LogJson.MAPPER.writeValueAsString(tables))
        .update();
  }
}
