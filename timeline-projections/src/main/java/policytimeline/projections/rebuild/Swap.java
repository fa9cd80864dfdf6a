package policytimeline.projections.rebuild;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import policytimeline.projections.projection.Following;
import policytimeline.projections.store.LogFlow;
import policytimeline.projections.store.StoreConfig;

/// Puts the new tables in the place of the old ones, in one transaction. Whoever projects, on
/// whatever node, waits meanwhile for the row of its token or of `projected`; who reads waits for
/// no longer than a moment, even where somebody who reads for long keeps the tables from being
/// replaced, for then it is tried again later.
final class Swap {

  private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

  private static final Set<String> BUSY = Set.of("55P03", "40P01");

  private static final int TAKEN_AT_ONCE = 1000;

  /// How much may be left to take in while others wait.
  private static final int LEFT = 300;

  private static final int ROUNDS = 50;

  private static final int TRIES = 600;

  private static final long PAUSE_MILLIS = 500;

  private static final String PATIENCE_FOR_PROJECTIONS = "set local lock_timeout = '10s'";

  private static final String PATIENCE_FOR_READERS = "set local lock_timeout = '150ms'";

  private static final String TOKENS =
      """
      select segment
        from token_entry
       where processor_name = :processor
         for update
      """;

  private static final String MOVE_TOKENS =
      """
      update token_entry
         set token = :token, token_type = :type
       where processor_name = :processor
      """;

  private static final String PROJECTED =
      """
      select position
        from public.projected
      """;

  private final JdbcClient db;
  private final TransactionOperations transactions;
  private final Shadow shadow;
  private final ShadowTables tables;
  private final Following following;
  private final LogFlow flow;
  private final Serializer serializer;

  Swap(
      JdbcClient db,
      TransactionOperations transactions,
      Shadow shadow,
      ShadowTables tables,
      Following following,
      LogFlow flow,
      Serializer serializer) {
    this.db = db;
    this.transactions = transactions;
    this.shadow = shadow;
    this.tables = tables;
    this.following = following;
    this.flow = flow;
    this.serializer = serializer;
  }

  /// Catches up with the old tables and replaces them.
  void replace() {
    for (var tried = 0; ; tried++) {
      catchUp();
      try {
        flow.leap(transactions.<Long>execute(_ -> replaceLocked()));
        return;
      } catch (DataAccessException busy) {
        if (tried == TRIES || !isBusy(busy)) {
          throw busy;
        }
        LOG.info("The tables are read just now; they are replaced a little later");
        pause();
      }
    }
  }

  /// A lock was not to be had in time, or two waited for each other.
  private static boolean isBusy(DataAccessException failure) {
    return failure.getMostSpecificCause() instanceof SQLException sql
        && BUSY.contains(String.valueOf(sql.getSQLState()));
  }

  /// Until so little is left that nobody notices. What is recorded faster than it is taken in is
  /// left to the moment when the others wait.
  private void catchUp() {
    for (var round = 0; round < ROUNDS; round++) {
      long reached = shadow.execute(() -> following.takeNext(TAKEN_AT_ONCE));
      long live = db.sql(PROJECTED).query(Long.class).single();
      if (live - reached < LEFT) {
        return;
      }
    }
  }

  private long replaceLocked() {
    tables.execute(PATIENCE_FOR_PROJECTIONS);
    db.sql(TOKENS).param("processor", StoreConfig.READ_MODELS).query(Integer.class).list();
    var live = following.reached();
    long position = shadow.within(() -> takeUpTo(live));
    tables.execute(PATIENCE_FOR_READERS);
    tables.lockOld();
    tables.replaceOld();
    following.reach(position);
    moveTokens(position);
    return position;
  }

  private long takeUpTo(long live) {
    var reached = following.reached();
    while (reached < live) {
      reached = following.takeNext((int) Math.min(TAKEN_AT_ONCE, live - reached));
    }
    return reached;
  }

  private void moveTokens(long position) {
    var token =
        serializer.serialize(GapAwareTrackingToken.newInstance(position, Set.of()), byte[].class);
    db.sql(MOVE_TOKENS)
        .param("token", token.getData())
        .param("type", token.getType().getName())
        .param("processor", StoreConfig.READ_MODELS)
        .update();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new RebuildStopped();
    }
  }
}
