package policytimeline.api.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import policytimeline.api.Client;
import policytimeline.api.Service;
import policytimeline.testing.SharedData;

/// Five exports of the Federal Register, one after the other, as they were published: what was
/// known by each can be asked for.
class SnapshotsOverHttpTest {

  private static final Path FOLDER = SharedData.at("federal-register");

  /// @param complete the later ones are capped, or cut by hand
  private record Export(String file, String takenOn, boolean complete) {}

  private static final List<Export> EXPORTS =
      List.of(
          new Export("executive-orders-1994-2021-09.csv", "2021-09-14", true),
          new Export("executive-orders-1937-2024-10.csv", "2024-10-07", true),
          new Export("executive-orders-2025-07.csv", "2025-07-30", false),
          new Export("executive-orders-1994-2025-12.csv", "2025-12-09", false),
          new Export("executive-orders-2026-06-partial.csv", "2026-06-05", false));

  @Test
  void each_export_is_a_state_of_knowledge_and_the_next_records_only_what_changed() {
    assumeTrue(Files.isDirectory(FOLDER), "no exports at " + FOLDER);
    var client = Service.fresh().client();

    var known = new ArrayList<Long>();
    for (var export : EXPORTS) {
      var done = client.imported(query(export), FOLDER.resolve(export.file()));
      assertThat(done.text("/state")).as(done.body()).isEqualTo("completed");
      assertThat(done.number("/rejected")).isZero();
      System.out.println(export.file() + ": " + done.body());
      client.settle();
      known.add(client.projected());
    }

    assertThat(known).isSorted().doesNotHaveDuplicates();
    assertThat(phases(client, "us-eo-13712", known.getFirst())).containsExactly("in_force");
    for (var later : known.subList(1, known.size())) {
      assertThat(phases(client, "us-eo-13712", later)).containsExactly("in_force", "revoked");
    }
    assertThat(phases(client, "us-eo-13957", known.get(0))).containsExactly("in_force", "revoked");
    assertThat(phases(client, "us-eo-13957", known.get(1))).containsExactly("in_force", "revoked");
    assertThat(phases(client, "us-eo-13957", known.get(2)))
        .containsExactly("in_force", "revoked", "in_force");
    var difference =
        client
            .get(
                "/api/v1/diff?from=2025-07-30&to=2025-07-30&fromKnown=@%d&toKnown=@%d&limit=500"
                    .formatted(known.get(1), known.get(2)))
            .is(200);
    assertThat(difference.at("/next").isNull()).isTrue();
    assertThat(difference.texts("/changes", "slug")).contains("us-eo-13957", "us-eo-14110");
    assertThat(difference.texts("/changes", "through")).containsOnly("late_fact");
  }

  @Test
  void an_older_export_after_a_newer_one_takes_nothing_back() {
    assumeTrue(Files.isDirectory(FOLDER), "no exports at " + FOLDER);
    var client = Service.fresh().client();
    client.imported(query(EXPORTS.get(1)), FOLDER.resolve(EXPORTS.get(1).file()));

    var older = client.imported(query(EXPORTS.get(0)), FOLDER.resolve(EXPORTS.get(0).file()));

    assertThat(older.number("/retracted")).isZero();
    client.settle();
    assertThat(phases(client, "us-eo-13712", client.projected()))
        .containsExactly("in_force", "revoked");
  }

  private static String query(Export export) {
    return "?source=Federal%%20Register&sourceTakenOn=%s&complete=%s"
        .formatted(export.takenOn(), export.complete());
  }

  private static List<String> phases(Client client, String slug, long known) {
    return client
        .get("/api/v1/instruments/%s/timeline?known=@%d".formatted(slug, known))
        .is(200)
        .texts("/phases", "status");
  }
}
