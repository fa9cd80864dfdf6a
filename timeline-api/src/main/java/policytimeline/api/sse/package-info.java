/// Streams of server-sent events.
@NullMarked
package policytimeline.api.sse;

import org.jspecify.annotations.NullMarked;
