package policytimeline.projections.answer;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The first answers.
@Configuration(proxyBeanMethods = false)
public class AnswerConfig {

  @Bean
  FirstAnswers firstAnswers(JdbcClient db, TransactionOperations transactions, Clock clock) {
    return new FirstAnswers(db, transactions, clock);
  }
}
