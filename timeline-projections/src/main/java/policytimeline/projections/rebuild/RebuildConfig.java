package policytimeline.projections.rebuild;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.projection.Following;
import policytimeline.projections.store.LogFlow;

/// The rebuild of all read models, and their proof.
@Configuration(proxyBeanMethods = false)
public class RebuildConfig {

  @Bean
  Shadow shadow(JdbcClient db, TransactionOperations transactions) {
    return new Shadow(db, transactions);
  }

  @Bean
  ShadowTables shadowTables(JdbcClient db, ReadModels models) {
    return new ShadowTables(db, models);
  }

  @Bean
  Building building(
      JdbcClient db, Shadow shadow, ShadowTables tables, Following following, ReadModels models) {
    return new Building(shadow, tables, new Slices(db), following, models, new Workers());
  }

  @Bean
  Swap swap(
      JdbcClient db,
      TransactionOperations transactions,
      Shadow shadow,
      ShadowTables tables,
      Following following,
      LogFlow flow,
      Serializer general) {
    return new Swap(db, transactions, shadow, tables, following, flow, general);
  }

  @Bean
  Check check(
      JdbcClient db,
      PlatformTransactionManager transactions,
      ReadModels models,
      Building building,
      Clock clock) {
    var snapshots = new TransactionTemplate(transactions);
    snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    return new Check(db, snapshots, models, building, clock);
  }

  @Bean(destroyMethod = "close")
  Rebuild rebuild(
      JdbcClient db,
      DataSource source,
      Building building,
      Swap swap,
      Check check,
      Shadow shadow,
      ShadowTables tables,
      LogFlow flow,
      Clock clock) {
    return new Rebuild(
        db, new OneAtATime(source), building, swap, check, shadow, tables, flow, clock);
  }

  /// @param limit how many entries may wait before the read models are rather made anew; 0 for
  /// never
  @Bean
  Backlog backlog(
      Positions positions,
      Rebuild rebuild,
      LogFlow flow,
      @Value("${timeline.bulk-above:30000}") long limit) {
    return new Backlog(positions, rebuild, flow, limit);
  }

  @Bean
  RebuildQueries rebuildQueries(JdbcClient db) {
    return new RebuildQueries(db);
  }
}
