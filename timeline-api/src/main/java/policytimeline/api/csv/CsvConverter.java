package policytimeline.api.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/// Sends the answers that are tables as CSV to those who accept it.
final class CsvConverter extends AbstractHttpMessageConverter<Tabular> {

  CsvConverter() {
    super(StandardCharsets.UTF_8, MediaType.parseMediaType("text/csv"));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return Tabular.class.isAssignableFrom(type);
  }

  @Override
  protected boolean canRead(@Nullable MediaType type) {
    return false;
  }

  @Override
  protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("No request is a table.", message);
  }

  @Override
  protected void writeInternal(Tabular answer, HttpOutputMessage message) throws IOException {
    message.getHeaders().setContentType(Csv.TYPE);
    message
        .getBody()
        .write(Csv.of(answer.columns(), answer.cells()).getBytes(StandardCharsets.UTF_8));
  }
}
