package policytimeline.api.openapi;

import static java.util.Comparator.comparingInt;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;

/// Puts the texts into the document that was made from the controllers.
final class DocumentWording implements OpenApiCustomizer {

  private final Texts texts;

  DocumentWording(Texts texts) {
    this.texts = texts;
  }

  @Override
  public void customise(OpenAPI api) {
    var start = texts.start();
    api.info(start.getInfo()).servers(start.getServers()).tags(start.getTags());
    var components = api.getComponents();
    start.getComponents().getSchemas().forEach(components::addSchemas);
    start.getComponents().getSecuritySchemes().forEach(components::addSecuritySchemes);
    start.getComponents().getHeaders().forEach(components::addHeaders);
    var problems = new ProblemResponses(texts);
    problems.examples().forEach(components::addExamples);
    var operations = new OperationWording(texts, problems);
    api.getPaths()
        .forEach(
            (path, item) ->
                item.readOperationsMap()
                    .forEach((method, operation) -> operations.say(method, path, operation)));
    components.getSchemas().remove(OperationWording.ALL_TOGETHER);
    components.getSchemas().forEach(new FieldWording(texts)::say);
    sort(api);
  }

  /// By subject, then in the order of the texts.
  private void sort(OpenAPI api) {
    var subjects = api.getTags().stream().map(Tag::getName).toList();
    var order =
        texts.operations().entrySet().stream()
            .sorted(comparingInt(each -> subjects.indexOf(each.getValue().tag())))
            .map(Map.Entry::getKey)
            .toList();
    var sorted = new Paths();
    api.getPaths().entrySet().stream()
        .sorted(comparingInt(each -> first(order, each.getKey(), each.getValue())))
        .forEach(each -> sorted.addPathItem(each.getKey(), each.getValue()));
    api.setPaths(sorted);
  }

  private static int first(List<String> order, String path, PathItem item) {
    return item.readOperationsMap().keySet().stream()
        .mapToInt(method -> order.indexOf(method + " " + path))
        .min()
        .orElse(-1);
  }
}
