package policytimeline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Wording;

/// A main part of a plan: what it is called, what it aims at, by which means, and its sections.
public record Pillar(
    int number,
    Wording title,
    @Nullable Wording aim,
    @Nullable Wording means,
    @Nullable Integer page,
    List<Section> sections) {

  /// A policy section of a pillar, numbered within it.
  public record Section(int number, Wording title, @Nullable Integer page) {}

  public Pillar {
    sections = List.copyOf(sections);
  }
}
