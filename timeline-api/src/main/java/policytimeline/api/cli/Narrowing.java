package policytimeline.api.cli;

import picocli.CommandLine.Option;

/// What a question about the state is narrowed to. Which words there are is for the service to say.
final class Narrowing {

  @Option(names = "--jurisdiction", paramLabel = "WORDS", description = "Such as us, or us,eu.")
  private String jurisdiction = "";

  @Option(
      names = "--family",
      paramLabel = "WORDS",
      description = "order, memo, plan, rule; several between commas, as everywhere here.")
  private String family = "";

  @Option(names = "--kind", paramLabel = "WORDS", description = "Such as executive_order.")
  private String kind = "";

  @Option(names = "--issuer", paramLabel = "WORDS", description = "Such as president.")
  private String issuer = "";

  @Option(names = "--agency", paramLabel = "WORDS", description = "Such as omb.")
  private String agency = "";

  @Option(names = "--topic", paramLabel = "WORDS", description = "Such as ai.")
  private String topic = "";

  @Option(
      names = "--status",
      paramLabel = "WORDS",
      description =
          "Such as revoked; any for all. In force, partly in force or suspended where"
              + " left out.")
  private String status = "";

  @Option(names = "--applies", paramLabel = "WORDS", description = "all, part, none.")
  private String applies = "";

  @Option(names = "--query", paramLabel = "WORDS", description = "Words of the title or citation.")
  private String query = "";

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "issued, -issued (where left out), slug or changed.")
  private String sort = "";

  Query narrow(Query question) {
    return question
        .with("jurisdiction", jurisdiction)
        .with("family", family)
        .with("kind", kind)
        .with("issuer", issuer)
        .with("agency", agency)
        .with("topic", topic)
        .with("status", status)
        .with("applies", applies)
        .with("q", query)
        .with("sort", sort);
  }
}
