"""The table of what users did with what was written, and the index by which it is asked."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_PREFIX = {"postgresql": '"left"(request, 100)', "sqlite": "substr(request, 1, 100)"}


def upgrade() -> None:
    """Make the table and its index."""
    op.create_table(
        "code_feedback",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("generated_code", sa.Text(), nullable=False),
        sa.Column("user_action", sa.Text(), nullable=False),
        sa.Column("modified_code", sa.Text()),
        sa.Column("error_message", sa.Text()),
        sa.Column("timestamp", sa.DateTime(timezone=True), nullable=False, server_default=sa.func.current_timestamp()),
        sa.CheckConstraint("user_action IN ('accepted', 'modified', 'rejected')", name="code_feedback_action"),
    )
    prefix = sa.text(_PREFIX[op.get_bind().dialect.name])
    op.create_index("code_feedback_request_action", "code_feedback", [prefix, "user_action"])
    op.create_index("code_feedback_timestamp", "code_feedback", ["timestamp"])


def downgrade() -> None:
    """Remove them."""
    op.drop_table("code_feedback")
