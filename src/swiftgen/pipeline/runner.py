"""Carries a request through the flow: each stage once, whatever happens to the process in between."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from uuid import UUID

from swiftgen.artifacts import (
    Blueprint,
    Done,
    Preview,
    Report,
    Request,
    RunReport,
    SourceTree,
    StageBegan,
    StageEnded,
    Version,
)
from swiftgen.artifacts.base import Artifact
from swiftgen.pipeline.budget import Budget, BudgetError, Meter
from swiftgen.pipeline.durable import CancelledRunError, Durable, FailedRunError, cancelled_step, durable, step
from swiftgen.pipeline.products import Products, StageRecord, keep, revive
from swiftgen.pipeline.result import RunResult
from swiftgen.pipeline.runs import RunBusyError, Runs, RunUnknownError, Ticket
from swiftgen.pipeline.stage import Emit, Stage, StageError, Tools
from swiftgen.settings import Settings
from swiftgen.writers.base import Usage, WriterError, total


class RunStoppedError(Exception):
    """The user stopped the run; ``run`` can be resumed."""

    def __init__(self, run: UUID) -> None:
        super().__init__(f"Stopped. Nothing was left half-written; go on with: swiftgen resume {run}")
        self.run = run


class Runner:
    """Runs requests one after the other.

    Args:
        flow: the stages in order.
        settings: what the environment asks for.
        emit: where events go; called from another thread.
        budget: what each run may spend.
    """

    def __init__(self, flow: Sequence[Stage], settings: Settings, emit: Emit, budget: Budget | None = None) -> None:
        self._flow = flow
        self._settings = settings
        self._emit = emit
        self._budget = budget or Budget()
        self.runs = Runs(settings.data_dir / "runs")
        self._current: tuple[asyncio.AbstractEventLoop, asyncio.Future[StageRecord]] | None = None
        self._failure: Exception | None = None

    def start(self, request: Request) -> RunResult:
        """Carry ``request`` out. Raises StageError, DatabaseError, RunBusyError, RunStoppedError."""
        with self.runs.held(request.id):
            self.runs.write(Ticket(request=request))
            return self._carry(request)

    def resume(self, run: UUID) -> RunResult:
        """Go on with an unfinished run where it was. Raises as ``start`` does, and RunUnknownError."""
        with self.runs.held(run):
            ticket = self.runs.ticket(run)
            self.runs.write(Ticket(request=ticket.request))
            return self._carry(ticket.request)

    def resume_orphans(self, say: Callable[[str], None]) -> Iterator[tuple[Ticket, Exception]]:
        """Go on with every run whose process died, saying so in a line each; gives those that could not go on."""
        for ticket in self.runs.orphans():
            say(f"Going on with a run that was cut off: {ticket.request.text[:60]}")
            try:
                self.resume(ticket.request.id)
            except (StageError, RunBusyError, RunUnknownError) as error:
                yield ticket, error

    def _carry(self, request: Request) -> RunResult:
        with durable(self._settings, request.id, self._body) as run:
            try:
                # A bare wait() cannot be interrupted by Ctrl-C on every platform; one with a timeout can.
                over = run.go(request.model_dump_json())
                while not over.wait(3600):
                    pass
                result = RunResult.model_validate_json(run.result())
            except (KeyboardInterrupt, CancelledRunError):
                self._stop(run, request)
                raise RunStoppedError(request.id) from None
            except FailedRunError as error:
                # The ticket stays, so that what failed (a key, a network) can be mended and the run resumed.
                self.runs.write(Ticket(request=request, state="stopped"))
                self._emit(Done(ok=False, message=str(error)))
                raise StageError(f"{error} Then go on with: swiftgen resume {request.id}") from self._failure
        self.runs.forget(request.id)
        self._emit(Done(ok=result.ok, message=result.stopped))
        return result

    def _stop(self, run: Durable, request: Request) -> None:
        run.cancel()
        if self._current is not None:
            loop, task = self._current
            loop.call_soon_threadsafe(task.cancel)
            for _ in range(200):  # the stage ends its compilers and browsers before the process goes
                if task.done():
                    break
                time.sleep(0.05)
        self.runs.write(Ticket(request=request, state="stopped"))

    async def _body(self, request_json: str) -> str:
        request = Request.model_validate_json(request_json)
        products, spent, seconds, stopped = Products(), Usage(), 0.0, ""
        products.put(request)
        for stage in self._flow:
            arguments = products.arguments(stage)
            if arguments is None or (stopped and not stage.always):
                continue
            meter = Meter(self._budget, spent, seconds)
            kept = products.get(SourceTree) is not None
            record = await self._durable_stage(stage, request, arguments, meter, kept=kept)
            products.put(*revive(record))
            spent, seconds = total(spent, record.usage), seconds + record.seconds
            stopped = stopped or record.stopped
        return RunResult(
            request=request,
            blueprint=products.get(Blueprint),
            tree=products.get(SourceTree),
            report=products.get(Report),
            run_report=products.get(RunReport),
            preview=products.get(Preview),
            version=products.get(Version),
            usage=spent,
            stopped=stopped,
            seconds=seconds,
        ).model_dump_json()

    async def _durable_stage(
        self, stage: Stage, request: Request, arguments: Sequence[Artifact | None], meter: Meter, *, kept: bool
    ) -> StageRecord:
        ran = False

        async def once() -> str:
            nonlocal ran
            ran = True
            record = await self._stage(stage, request, arguments, meter)
            if record.failed and not kept:
                # Nothing to keep yet: the step is not done, and can be done again.
                self._failure = StageError(record.stopped)
                raise self._failure
            return record.model_dump_json()

        record = StageRecord.model_validate_json(await step(stage.name, once))
        if not ran:
            self._emit(StageEnded(stage=stage.name, seconds=record.seconds, summary="done before"))
        return record

    async def _stage(
        self, stage: Stage, request: Request, arguments: Sequence[Artifact | None], meter: Meter
    ) -> StageRecord:
        workspace = self.runs.workspace(request.id)
        workspace.mkdir(parents=True, exist_ok=True)
        tools = Tools(self._settings, self._emit, meter, workspace)
        self._emit(StageBegan(stage=stage.name))
        began = time.monotonic()
        task = asyncio.ensure_future(_bounded(stage, tools, arguments))
        self._current = (asyncio.get_running_loop(), task)
        try:
            record = await task
        except asyncio.CancelledError:
            raise cancelled_step() from None
        finally:
            self._current = None
        seconds = time.monotonic() - began
        self._emit(StageEnded(stage=stage.name, seconds=seconds, summary=record.stopped))
        return record.model_copy(update={"seconds": seconds})


async def _bounded(stage: Stage, tools: Tools, arguments: Sequence[Artifact | None]) -> StageRecord:
    """Run a stage inside its budget; what it could not do becomes a sentence, not an exception."""
    made: tuple[Artifact, ...] = ()
    reason, failed = "", False
    # The last stages keep what there is: they may take a little longer than the budget says.
    limit = None if stage.always else tools.meter.remaining
    try:
        if not stage.always:
            tools.meter.check()
        async with asyncio.timeout(limit):
            given = await stage.run(tools, *arguments)
        made = given if isinstance(given, tuple) else (given,)
    except TimeoutError:
        reason = tools.meter.exceeded() or f"The stage {stage.name} took too long."
    except BudgetError as error:
        reason = str(error)
    except (StageError, WriterError) as error:
        reason, failed = str(error), True
    reason = reason or " ".join(tools.stopped)
    return StageRecord(stage=stage.name, made=keep(made), usage=tools.meter.fresh, stopped=reason, failed=failed)
