package policytimeline.api.home;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in place of a stack trace what is missing.
class NoDatabaseAnalyzer extends AbstractFailureAnalyzer<NoDatabase> {

  @Override
  protected FailureAnalysis analyze(Throwable failure, NoDatabase cause) {
    return new FailureAnalysis(
        cause.getMessage(),
        "Name a PostgreSQL 18 by SPRING_DATASOURCE_URL (jdbc:postgresql://host:5432/database),"
            + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD; the password may also be"
            + " the file /run/secrets/spring.datasource.password.",
        cause);
  }
}
