package policytimeline.projections.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.store.LogRecords;

/// Follows the log without Axon, by asking for the entries themselves.
class LogFollowing implements Following {

  private static final Logger LOG = LoggerFactory.getLogger(LogFollowing.class);

  private static final String NEXT =
      """
      select stream, position
        from entry
       where position > :position
       order by position
       limit :most
      """;

  private static final String OF_STREAMS =
      """
      select stream, position
        from entry
       where stream = any(:streams)
         and position <= :position
       order by position
      """;

  private record Place(String stream, long position) {}

  private final ReadModels models;
  private final LogRecords log;
  private final TakingIn takingIn;
  private final Reached reached;
  private final JdbcClient db;
  private final TransactionOperations savepoints;

  LogFollowing(
      ReadModels models,
      LogRecords log,
      TakingIn takingIn,
      Reached reached,
      JdbcClient db,
      TransactionOperations savepoints) {
    this.models = models;
    this.log = log;
    this.takingIn = takingIn;
    this.reached = reached;
    this.db = db;
    this.savepoints = savepoints;
  }

  @Override
  public SequencedCollection<String> build(Range range, long position) {
    var records = log.of(range.from(), range.to(), position);
    var failed = new ArrayList<String>();
    try {
      savepoints.executeWithoutResult(
          _ -> models.build(records, (stream, failure) -> setAside(stream, failure, failed)));
      return failed;
    } catch (RuntimeException failure) {
      if (!Poison.is(failure)) {
        throw failure;
      }
      LOG.warn(
          "The records from {} on are taken in one by one: {}",
          range.from(),
          Poison.cause(failure));
      return records.sequencedKeySet();
    }
  }

  private static void setAside(String stream, RuntimeException failure, List<String> failed) {
    if (!Poison.is(failure)) {
      throw failure;
    }
    failed.add(stream);
  }

  @Override
  public void takeAlone(SequencedCollection<String> streams, long position) {
    var places =
        db.sql(OF_STREAMS)
            .param("streams", streams.toArray(String[]::new))
            .param("position", position)
            .query(LogFollowing::place)
            .list();
    places.stream()
        .collect(groupingBy(Place::stream, LinkedHashMap::new, mapping(Place::position, toList())))
        .forEach(takingIn::takeAlone);
  }

  @Override
  public void reach(long position) {
    reached.set(position);
  }

  @Override
  public long reached() {
    return reached.lock();
  }

  @Override
  public long takeNext(int most) {
    var from = reached.lock();
    var batch = new Batch();
    db.sql(NEXT)
        .param("position", from)
        .param("most", most)
        .query(LogFollowing::place)
        .list()
        .forEach(place -> batch.add(place.stream(), place.position()));
    if (batch.isEmpty()) {
      return from;
    }
    takingIn.take(batch);
    return batch.last();
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    return new Place(row.getString("stream"), row.getLong("position"));
  }
}
