package policytimeline.api;

import java.util.concurrent.atomic.AtomicInteger;

/// Orders that no sample has, for tests that record.
public final class Orders {

  private static final AtomicInteger NUMBERS = new AtomicInteger(90_000);

  private Orders() {}

  /// The citation of an order that nobody has issued.
  public static String citation() {
    return "EO " + NUMBERS.getAndIncrement();
  }

  public static String slug(String citation) {
    return "us-eo-" + citation.substring("EO ".length());
  }

  /// The request that issues an order.
  public static String issue(String citation, String signedOn) {
    return
"""
{"citation": "%s", "title": "An order", "signedOn": "%s", "effectiveOn": "%s",
 "source": {"publisher": "Federal Register"}}
"""
        .formatted(citation, signedOn, signedOn);
  }

  /// The request of an act upon an order.
  public static String act(String by, String effectiveOn) {
    return
"""
{"by": "%s", "signedOn": "%s", "effectiveOn": "%s",
 "source": {"publisher": "Federal Register"}}
"""
        .formatted(by, effectiveOn, effectiveOn);
  }

  /// Issues an order that is new to the service, waits for readers to see it, and gives its slug.
  public static String issued(Client client, String signedOn) {
    var citation = citation();
    var written = client.post("/api/v1/orders", issue(citation, signedOn)).is(201);
    client.getAtLeast(written.number("/position"), "/api/v1/coverage").is(200);
    return slug(citation);
  }
}
