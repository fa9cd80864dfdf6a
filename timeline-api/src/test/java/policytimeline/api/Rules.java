package policytimeline.api;

import java.util.concurrent.atomic.AtomicInteger;

/// Rules that no sample has, for tests that record.
public final class Rules {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Rules() {}

  /// The slug of a rule that nobody has adopted.
  public static String slug() {
    return "us-test-rule-" + NUMBERS.incrementAndGet();
  }

  /// The request that adopts a rule, with more fields, each followed by a comma.
  public static String adoption(String slug, String more) {
    return
"""
{"slug": "%s", "citation": "91 FR %s", "issuer": "ftc", %s
 "source": {"publisher": "Federal Register"}}
"""
        .formatted(slug, slug.substring("us-test-rule-".length()), more);
  }

  /// Adopts a rule of 2026-05-01 that is in force from 2026-07-01, and gives its slug.
  public static String adopted(Client client) {
    var slug = slug();
    client
        .post(
            "/api/v1/rules",
            adoption(slug, "\"signedOn\": \"2026-05-01\", \"effectiveOn\": \"2026-07-01\","))
        .is(201);
    return slug;
  }

  /// The request of an act, with fields of its own, each followed by a comma.
  public static String act(String fields) {
    return
"""
{%s "source": {"publisher": "Federal Register"}}
"""
        .formatted(fields);
  }
}
