package policytimeline.api.openapi;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the controllers of the service are mapped to.
final class Mappings {

  private Mappings() {}

  /// By method and path, as `GET /api/v1/state`.
  static Set<String> all() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
    return scan.findCandidateComponents("policytimeline.api").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .flatMap(controller -> Arrays.stream(controller.getDeclaredMethods()))
        .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
        .flatMap(Stream::ofNullable)
        .flatMap(Mappings::of)
        .filter(mapping -> mapping.contains(" /api/v1/"))
        .collect(Collectors.toSet());
  }

  private static Stream<String> of(RequestMapping mapping) {
    return Arrays.stream(mapping.method())
        .flatMap(method -> Arrays.stream(mapping.path()).map(path -> method + " " + path));
  }
}
