package policytimeline.core.phase;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import policytimeline.core.event.Act;
import policytimeline.core.event.MemoEvent;
import policytimeline.core.event.OrderEvent;
import policytimeline.core.event.PlanEvent;
import policytimeline.core.event.PolicyEvent;
import policytimeline.core.event.RuleEvent;
import policytimeline.core.event.Source;
import policytimeline.core.instrument.Citation;
import policytimeline.core.instrument.Family;
import policytimeline.core.instrument.InstrumentId;
import policytimeline.core.instrument.Issuer;
import policytimeline.core.instrument.Jurisdiction;
import policytimeline.core.instrument.Kind;
import policytimeline.core.instrument.LegalDate;
import policytimeline.core.instrument.Provisions;

/// Acts that nobody recorded, to be folded with a record and told by their verb alone. They are
/// made from the shapes of the events themselves, so that an event that is new is supposed as well.
final class Supposed {

  static final Source SOURCE = Source.of("supposed", null);

  private Supposed() {}

  /// Every act of a family that can change what holds, upon the whole instrument, with effect on a
  /// day and without an actor.
  static List<Act> acts(Family family, InstrumentId instrument, LegalDate day) {
    return shapes(family)
        .filter(shape -> !Act.Issued.class.isAssignableFrom(shape))
        .filter(shape -> !Act.Amended.class.isAssignableFrom(shape))
        .filter(shape -> !Act.PlanStep.class.isAssignableFrom(shape))
        .map(shape -> made(shape, component -> value(component, instrument, day)))
        .toList();
  }

  /// An issue that is signed and has effect on a day.
  static Stream<Act> issue(Family family, InstrumentId instrument, LegalDate day) {
    return shapes(family)
        .filter(Act.Issued.class::isAssignableFrom)
        .map(
            shape ->
                made(
                    shape,
                    component ->
                        component.getName().equals("signedOn")
                            ? day
                            : value(component, instrument, day)));
  }

  /// The same act with effect on a day.
  static Act effective(Act act, LegalDate day) {
    return made(act.getClass(), component -> isDate(component) ? day : recorded(component, act));
  }

  /// The same issue, signed on a day. What takes effect as it is signed takes effect then.
  static Act signed(Act issue, LegalDate day) {
    var together = Objects.equals(issue.signedOn(), issue.effectiveOn());
    return made(
        issue.getClass(),
        component ->
            component.getName().equals("signedOn") || (together && isDate(component))
                ? day
                : recorded(component, issue));
  }

  static Family family(Act act) {
    return Arrays.stream(Family.values())
        .filter(family -> events(family).isInstance(act))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Class<?>> shapes(Family family) {
    return Arrays.stream(events(family).getPermittedSubclasses());
  }

  private static Class<? extends PolicyEvent> events(Family family) {
    return switch (family) {
      case ORDER -> OrderEvent.class;
      case MEMO -> MemoEvent.class;
      case PLAN -> PlanEvent.class;
      case RULE -> RuleEvent.class;
    };
  }

  private static boolean isDate(RecordComponent component) {
    return component.getName().equals("effectiveOn") || component.getName().equals("inForceOn");
  }

  /// What an act says that names nothing but its instrument and its day.
  private static @Nullable Object value(
      RecordComponent component, InstrumentId instrument, LegalDate day) {
    return switch (component.getName()) {
      case "instrument" -> instrument;
      case "effectiveOn", "inForceOn" -> day;
      case "provisions" -> Provisions.NONE_NAMED;
      case "source" -> SOURCE;
      case "citation" -> Citation.of(instrument.slug());
      case "kind" -> Kind.STATUTE;
      case "issuer" -> Issuer.of("supposed");
      case "jurisdiction" -> Jurisdiction.of("us");
      case "text", "pillars" -> List.of();
      case String _ -> null;
    };
  }

  private static @Nullable Object recorded(RecordComponent component, Act act) {
    try {
      return component.getAccessor().invoke(act);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Act made(Class<?> shape, Function<RecordComponent, @Nullable Object> value) {
    var components = shape.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (Act)
          shape
              .getDeclaredConstructor(types)
              .newInstance(Arrays.stream(components).map(value).toArray());
    } catch (ReflectiveOperationException unlike) {
      throw new IllegalStateException(unlike);
    }
  }
}
