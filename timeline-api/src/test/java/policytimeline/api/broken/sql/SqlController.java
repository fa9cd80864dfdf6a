package policytimeline.api.broken.sql;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Asks the database itself.
record SqlController(JdbcClient db) {}
