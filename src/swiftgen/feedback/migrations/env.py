"""Called by Alembic: runs migrations on the connection that `swiftgen.feedback.migrate` hands over."""

from alembic import context

from swiftgen.feedback.migrate import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    version_table=VERSION_TABLE,
    transactional_ddl=True,
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
