package policytimeline.projections.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import policytimeline.projections.entry.Positions;
import policytimeline.projections.store.Appends;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.LogArchive;
import policytimeline.projections.store.LogReader;

/// Export and restore.
@Configuration(proxyBeanMethods = false)
public class ArchiveConfig {

  @Bean
  ExportQueries exportQueries(LogArchive log) {
    return new ExportQueries(log);
  }

  @Bean
  Restore restore(
      Appends appends, Positions positions, LogReader reader, LogArchive log, ArchiveForm form) {
    return new Restore(appends, positions, reader, log, form);
  }
}
