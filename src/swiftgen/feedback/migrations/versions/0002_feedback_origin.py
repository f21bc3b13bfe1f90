"""Where the judged code lies: the app folder and the fingerprint of its source tree."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "feedback_origin",
        sa.Column("feedback_id", sa.Uuid(), sa.ForeignKey("code_feedback.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("directory", sa.Text(), nullable=False),
        sa.Column("fingerprint", sa.Text(), nullable=False),
    )
    op.create_index("feedback_origin_directory", "feedback_origin", ["directory"])


def downgrade() -> None:
    """Remove it."""
    op.drop_table("feedback_origin")
