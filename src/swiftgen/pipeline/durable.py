"""Durable execution: DBOS, opened quietly for one run.

A run belongs to the process that carries it out. Its id is given to DBOS as the application's version, for a process
takes back only work of its own version: so no other process that shares the database can take it away.
"""

import contextlib
import threading
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, Literal
from uuid import UUID

from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer, SetWorkflowID
from dbos import error as dbos_error
from sqlalchemy.engine import make_url

from swiftgen.settings import Settings

Standing = Literal["new", "cut off", "stopped", "failed", "over"]
Body = Callable[[str], Coroutine[Any, Any, str]]
StepBody = Callable[[], Coroutine[Any, Any, str]]

_STANDINGS: dict[str, Standing] = {
    "PENDING": "cut off",
    "ENQUEUED": "cut off",
    "DELAYED": "cut off",
    "CANCELLED": "stopped",
    "MAX_RECOVERY_ATTEMPTS_EXCEEDED": "stopped",
    "ERROR": "failed",
    "SUCCESS": "over",
}


class DatabaseError(Exception):
    """The database of runs could not be opened; the message says how to mend it."""


class CancelledRunError(Exception):
    """The run was stopped from outside."""


class FailedRunError(Exception):
    """A step raised; the message is that of what it raised. The run can be gone on with."""


class Durable:
    """One run under DBOS; made by ``durable``."""

    def __init__(self, run: UUID, workflow: Body) -> None:
        self._id = str(run)
        self._workflow = workflow
        self.cancelled = False

    def standing(self) -> Standing:
        """How far the run is."""
        status = DBOS.get_workflow_status(self._id)
        return _STANDINGS[status.status] if status else "new"

    def go(self, argument: str) -> "threading.Event":
        """Start the run, or go on where it was; the event tells that the result can be asked for."""
        standing, over = self.standing(), threading.Event()
        if standing == "new":
            with SetWorkflowID(self._id):
                DBOS.start_workflow(self._workflow, argument)
        elif standing == "failed":
            DBOS.rewind_workflow(self._id, start_step=self._failed_step())
        elif standing == "stopped":
            DBOS.resume_workflow(self._id)
        # What was cut off, DBOS takes back by itself.

        def wait() -> None:
            with contextlib.suppress(Exception):
                DBOS.retrieve_workflow(self._id).get_result(polling_interval_sec=0.05)
            over.set()

        threading.Thread(target=wait, daemon=True, name="swiftgen-run").start()
        return over

    def result(self) -> str:
        """What the body gave. Raises CancelledRunError or FailedRunError."""
        try:
            return str(DBOS.retrieve_workflow(self._id).get_result(polling_interval_sec=0.05))
        except Exception as error:
            if self.standing() == "stopped":
                raise CancelledRunError(self._id) from error
            raise FailedRunError(str(error)) from error

    def cancel(self) -> None:
        """Mark the run as stopped: it goes on only when asked to."""
        DBOS.cancel_workflow(self._id)
        self.cancelled = True

    def _failed_step(self) -> int:
        failed = [step["function_id"] for step in DBOS.list_workflow_steps(self._id) if step["error"] is not None]
        return min(failed, default=1)


async def step(name: str, body: StepBody) -> str:
    """Carry ``body`` out once in the life of the run, and give what it gave then. Only inside a run."""
    return await DBOS.run_step_async({"name": name}, body)


def cancelled_step() -> BaseException:
    """What a step raises to end without being recorded."""
    return dbos_error.DBOSWorkflowCancelledError("stopped")


@contextlib.contextmanager
def durable(settings: Settings, run: UUID, body: Body) -> Iterator[Durable]:
    """Open the database of runs and register ``body``.

    Raises:
        DatabaseError: it cannot be opened.
    """
    url = settings.database_url
    with contextlib.suppress(OSError):
        if (parsed := make_url(url)).drivername.startswith("sqlite") and parsed.database:
            settings.data_dir.mkdir(parents=True, exist_ok=True)

    async def carried(argument: str) -> str:  # DBOS marks the function that it is given, and a method cannot be marked
        return await body(argument)

    workflow = DBOS.workflow(name="swiftgen.run", max_recovery_attempts=5)(carried)
    opened = Durable(run, workflow)
    try:
        DBOS(
            config=DBOSConfig(
                name="swiftgen",
                system_database_url=url,
                application_version=str(run),
                executor_id="local",
                serializer=DBOSPortableJSONSerializer(),
                log_level="CRITICAL",
                enable_otlp=False,
                scheduler_polling_interval_sec=3600.0,
                notification_listener_polling_interval_sec=0.2,
            )
        )
        try:
            DBOS.launch()
        except Exception as error:
            shown = make_url(url).render_as_string(hide_password=True)
            raise DatabaseError(
                f"The database of runs at {shown} cannot be opened ({error.__class__.__name__}). "
                "Make its folder writable, or set SWIFTGEN_DATABASE_URL."
            ) from error
        yield opened
    finally:
        # A cancelled run still writes how it ended; a thread cut off in that would hold the process up for ever.
        DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=10 if opened.cancelled else 0)
