from collections.abc import Iterator

import pytest

from tests.writers.stand import STANDS, Stand


@pytest.fixture(params=STANDS, ids=lambda stand: stand.provider)
def stand(request: pytest.FixtureRequest) -> Iterator[Stand]:
    """Each provider in turn; AWS's credentials come from where AWS looks for them."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (
            ("AWS_ACCESS_KEY_ID", "AKIATEST"),
            ("AWS_SECRET_ACCESS_KEY", "secret"),
            ("AWS_REGION", "us-east-1"),
        ):
            patch.setenv(name, value)
        patch.setenv("AWS_EC2_METADATA_DISABLED", "true")
        chosen: Stand = request.param
        yield chosen
