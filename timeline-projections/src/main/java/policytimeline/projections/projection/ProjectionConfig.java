package policytimeline.projections.projection;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import policytimeline.projections.belief.ReadModels;
import policytimeline.projections.deadletter.DeadLetterQueries;
import policytimeline.projections.store.LogFlow;
import policytimeline.projections.store.LogRecords;

/// The projection that keeps all read models, and the second chance of what it parked.
@Configuration(proxyBeanMethods = false)
public class ProjectionConfig {

  @Bean
  Attempts attempts(ReadModels models, PlatformTransactionManager transactions) {
    return new Attempts(models, savepoints(transactions));
  }

  @Bean
  Parking parking(JdbcClient db, Clock clock) {
    return new Parking(db, clock);
  }

  @Bean
  Reached reached(JdbcClient db) {
    return new Reached(db);
  }

  @Bean
  TakingIn takingIn(
      Attempts attempts, ReadModels models, Parking parking, Reached reached, LogFlow flow) {
    return new TakingIn(attempts, models, parking, reached, flow);
  }

  @Bean
  Following following(
      ReadModels models,
      LogRecords log,
      TakingIn takingIn,
      Reached reached,
      JdbcClient db,
      PlatformTransactionManager transactions) {
    return new LogFollowing(models, log, takingIn, reached, db, savepoints(transactions));
  }

  @Bean
  ReadModelProjection readModelProjection(TakingIn takingIn) {
    return new ReadModelProjection(takingIn);
  }

  @Bean
  DeadLetters deadLetters(
      DeadLetterQueries letters,
      Parking parking,
      Attempts attempts,
      Reached reached,
      TransactionOperations transactions) {
    return new DeadLetters(letters, parking, attempts, reached, transactions);
  }

  @Bean
  RetryAtStart retryAtStart(DeadLetterQueries queries, DeadLetters letters) {
    return new RetryAtStart(queries, letters);
  }

  private static TransactionOperations savepoints(PlatformTransactionManager transactions) {
    var savepoints = new TransactionTemplate(transactions);
    savepoints.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    return savepoints;
  }
}
