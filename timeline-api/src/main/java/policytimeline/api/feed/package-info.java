/// The log as a feed: pages, and a stream of what comes.
@NullMarked
package policytimeline.api.feed;

import org.jspecify.annotations.NullMarked;
