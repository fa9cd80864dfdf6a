package policytimeline.projections.intake.facts;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.Scope;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Provisions;
import policytimeline.core.instrument.Reference;
import policytimeline.core.instrument.Wording;
import policytimeline.projections.intake.facts.FactColumn.Form;
import policytimeline.projections.store.ArchiveForm;
import policytimeline.projections.store.EventNames;
import policytimeline.projections.store.EventShapes;
import tools.jackson.databind.node.ObjectNode;

/// All events as one table, with a column for each component of any of them. What has parts of its
/// own has a column for each, such as `source.url`. English and Chinese have theirs, such as
/// `titles.en`, and other languages stand in `titles` as JSON; lists are JSON too.
///
/// @param names of all columns, in order
public record FactColumns(List<String> names) {

  /// Those that have a column of their own.
  static final List<String> LANGUAGES = List.of("en", "zh");

  private static final Set<Class<?>> OF_PARTS = Set.of(Source.class, Reference.class, Scope.class);

  /// What is said of an entry, whatever its event.
  private static final Map<String, FactColumn> OF_ENTRIES =
      byName(
          Stream.of(
              FactColumn.of("position", Form.TEXT),
              FactColumn.of(ArchiveForm.ID, Form.TEXT),
              FactColumn.of("recordedAt", Form.TEXT),
              FactColumn.of("recordedBy", Form.TEXT),
              FactColumn.of(EventShapes.TYPE, Form.TEXT),
              FactColumn.of(EventShapes.REVISION, Form.TEXT),
              FactColumn.of(ArchiveForm.UNREADABLE, Form.JSON)));

  private static final Map<String, Map<String, FactColumn>> BY_TYPE = byType();

  public static final FactColumns OF_EVENTS = all();

  /// The cells of an entry that stands as JSON, one for each name.
  public List<String> row(ObjectNode entry) {
    var columns = of(entry.path(EventShapes.TYPE).asString(""));
    return names.stream()
        .map(
            name -> {
              var column = columns.get(name);
              return column == null ? "" : column.cell(entry);
            })
        .toList();
  }

  /// The column as it is for an event. A name that only others have is taken as a text, so that
  /// whoever reads the event says that it is not known there.
  FactColumn column(String name, String type) {
    var column = of(type).get(name);
    return column == null ? FactColumn.of(name, Form.TEXT) : column;
  }

  private static Map<String, FactColumn> of(String type) {
    return BY_TYPE.getOrDefault(type, OF_ENTRIES);
  }

  private static FactColumns all() {
    var names = new LinkedHashSet<>(OF_ENTRIES.keySet());
    BY_TYPE.values().forEach(columns -> names.addAll(columns.keySet()));
    // what is seldom there comes last
    names.remove(ArchiveForm.UNREADABLE);
    names.add(ArchiveForm.UNREADABLE);
    return new FactColumns(List.copyOf(names));
  }

  private static Map<String, Map<String, FactColumn>> byType() {
    var types = new LinkedHashMap<String, Map<String, FactColumn>>();
    for (Class<? extends PolicyEvent> event : EventNames.ALL) {
      var columns = new LinkedHashMap<>(OF_ENTRIES);
      columns.putAll(byName(columns(event, "").stream()));
      types.put(event.getSimpleName(), columns);
    }
    return types;
  }

  private static Map<String, FactColumn> byName(Stream<FactColumn> columns) {
    var byName = new LinkedHashMap<String, FactColumn>();
    columns.forEach(column -> byName.put(column.name(), column));
    return byName;
  }

  private static List<FactColumn> columns(Class<?> of, String prefix) {
    var columns = new ArrayList<FactColumn>();
    for (var component : of.getRecordComponents()) {
      var name = prefix + component.getName();
      var type = component.getType();
      if (OF_PARTS.contains(type)) {
        columns.addAll(columns(type, name + "."));
      } else if (type == Wording.class) {
        LANGUAGES.forEach(tag -> columns.add(FactColumn.of(name + "." + tag, Form.TEXT)));
        columns.add(FactColumn.of(name, Form.OTHER_LANGUAGES));
      } else {
        columns.add(FactColumn.of(name, form(component)));
      }
    }
    return columns;
  }

  /// A list that may be absent says something when it is empty.
  private static Form form(RecordComponent component) {
    var type = component.getType();
    if (type == List.class || type == Provisions.class) {
      return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
          ? Form.JSON
          : Form.LIST;
    }
    return type == PolicyEvent.class ? Form.JSON : Form.TEXT;
  }
}
