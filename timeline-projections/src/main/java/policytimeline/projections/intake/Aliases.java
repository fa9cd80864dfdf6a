package policytimeline.projections.intake;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import policytimeline.core.event.ClericalEvent;
import policytimeline.core.event.PolicyEvent;
import policytimeline.projections.intake.StagedStatements.Staged;
import policytimeline.projections.store.LogJson;
import policytimeline.projections.store.LogReader;
import tools.jackson.databind.node.ObjectNode;

/// Entries of another log name each other by the ids that they have there. Where a fact is known
/// here under an id of its own, what names it is changed to that.
class Aliases {

  private static final List<String> NAMING = List.of("entry", "undoes");

  private static final String KEPT =
      """
      select given, kept
        from import_alias
       where import = :id
         and given = any(:given)
      """;

  private static final String KEEP =
      """
      insert into import_alias (import, given, kept)
      select :id, t.*
        from unnest(:given::text[], :kept::text[]) as t
          on conflict do nothing
      """;

  private final JdbcClient db;
  private final LogReader log;

  Aliases(JdbcClient db, LogReader log) {
    this.db = db;
    this.log = log;
  }

  /// The statements in runs, so that what names an entry comes in a later run than that entry.
  static List<List<Staged>> runs(List<Staged> batch) {
    var levels = new HashMap<String, Integer>();
    var runs = new ArrayList<List<Staged>>();
    for (var staged : batch) {
      var level =
          named(staged.event())
              .map(name -> levels.getOrDefault(name, -1) + 1)
              .max(Integer::compare)
              .orElse(0);
      if (staged.given() != null) {
        levels.put(staged.given(), level);
      }
      while (runs.size() <= level) {
        runs.add(new ArrayList<>());
      }
      runs.get(level).add(staged);
    }
    return runs;
  }

  /// The same statements, naming entries by the ids that they have here.
  List<Staged> resolved(ImportJob job, List<Staged> run) {
    var names = run.stream().flatMap(staged -> named(staged.event())).distinct().toList();
    var kept = names.isEmpty() ? Map.<String, String>of() : kept(job, names);
    return kept.isEmpty()
        ? run
        : run.stream().map(staged -> staged.with(renamed(staged.event(), kept))).toList();
  }

  /// Which of the ids that the statements bring belong to entries here already.
  Set<String> taken(List<Staged> run) {
    var given = run.stream().map(Staged::given).flatMap(Stream::ofNullable).toList();
    return new HashSet<>(given.isEmpty() ? Set.of() : log.known(given));
  }

  void keep(ImportJob job, Map<String, String> keptByGiven) {
    if (!keptByGiven.isEmpty()) {
      db.sql(KEEP)
          .param("id", job.id())
          .param("given", keptByGiven.keySet().toArray(String[]::new))
          .param("kept", keptByGiven.values().toArray(String[]::new))
          .update();
    }
  }

  private Map<String, String> kept(ImportJob job, Collection<String> given) {
    return db
        .sql(KEPT)
        .param("id", job.id())
        .param("given", given.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString("given"), row.getString("kept")))
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Stream<String> named(PolicyEvent event) {
    var form = form(event);
    return form == null ? Stream.empty() : named(form);
  }

  private static Stream<String> named(ObjectNode form) {
    var own = NAMING.stream().map(form::get).filter(Objects::nonNull).map(name -> name.asString());
    return form.get("replacement") instanceof ObjectNode inner
        ? Stream.concat(own, named(inner))
        : own;
  }

  /// Few events can name an entry, so that the others need no look into them.
  private static @Nullable ObjectNode form(PolicyEvent event) {
    var canName =
        event instanceof ClericalEvent || event.getClass().getSimpleName().endsWith("Reinstated");
    return canName ? LogJson.MAPPER.valueToTree(event) : null;
  }

  private static PolicyEvent renamed(PolicyEvent event, Map<String, String> kept) {
    var form = form(event);
    if (form == null) {
      return event;
    }
    rename(form, kept);
    return LogJson.MAPPER.treeToValue(form, event.getClass());
  }

  private static void rename(ObjectNode form, Map<String, String> kept) {
    for (var name : NAMING) {
      var given = form.get(name);
      if (given != null && kept.containsKey(given.asString())) {
        form.put(name, kept.get(given.asString()));
      }
    }
    if (form.get("replacement") instanceof ObjectNode inner) {
      rename(inner, kept);
    }
  }
}
