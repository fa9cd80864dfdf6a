package policytimeline.api.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a page says that cannot show what was asked for: what happened, what was not done, and what
/// to do.
///
/// @param heading the title of the page
/// @param said in one sentence
/// @param then what to do
/// @param details in English, where only the service itself has words for it
/// @param number to be told to whoever runs the service
public record Trouble(
    String heading,
    String said,
    String then,
    List<String> details,
    List<AsOfBar.Go> links,
    @Nullable String number) {}
