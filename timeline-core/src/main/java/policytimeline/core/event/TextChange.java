package policytimeline.core.event;

import org.jspecify.annotations.Nullable;
import policytimeline.core.instrument.Provision;

/// What an amendment does to the provisions of the text.
public sealed interface TextChange {

  /// A new provision; after the one named, or at the end where none is named.
  record Inserted(ProvisionText provision, @Nullable Provision after) implements TextChange {}

  /// The provision of the same number gets a new heading and text.
  record Replaced(ProvisionText provision) implements TextChange {}

  /// The provision goes.
  record Removed(Provision provision) implements TextChange {}

  /// The provision is numbered anew.
  record Renumbered(Provision provision, Provision to) implements TextChange {}
}
