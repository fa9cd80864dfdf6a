package policytimeline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration;
import org.axonframework.springboot.autoconfig.XStreamAutoConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import policytimeline.api.cli.Cli;
import policytimeline.projections.store.LogJson;
import tools.jackson.databind.DeserializationFeature;

/// The service, or, called with a command, the command line. The checker for updates is left out
/// because it calls home, and XStream because nothing is written with it.
@SpringBootApplication(
    scanBasePackages = "policytimeline",
    exclude = {UpdateCheckerAutoConfiguration.class, XStreamAutoConfiguration.class})
public class TimelineApplication {

  public static void main(String[] arguments) {
    // Axon would print an advertisement
    System.setProperty("disable-axoniq-console-message", "true");
    if (Cli.isAsked(arguments)) {
      System.exit(Cli.run(TimelineApplication.class, arguments));
    }
    SpringApplication.run(TimelineApplication.class, arguments);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /// On the wire values look as in the log, what is absent is null, and a field that nobody knows
  /// is a fault.
  @Bean
  JsonMapperBuilderCustomizer wire() {
    return mapper -> {
      LogJson.describe(mapper);
      mapper
          .changeDefaultPropertyInclusion(
              included -> included.withValueInclusion(JsonInclude.Include.ALWAYS))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    };
  }
}
