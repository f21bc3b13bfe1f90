"""The SDK says of well-known API since when Apple has it."""

from collections import defaultdict

import pytest

from swiftgen.pipeline.bench import open_bench
from swiftgen.settings import Settings
from swiftgen.toolchain.symbols import sdk_symbols

SINCE = {
    "View.frame(width:height:alignment:)": "", "State": "", "Text": "", "List": "", "LazyVGrid": "14.0",
    "StateObject": "14.0", "AppStorage": "14.0", "ProgressView": "14.0", "Label": "14.0", "Menu": "14.0",
    "LabelStyle.titleAndIcon": "14.5", "View.navigationTitle(_:)": "14.0",
    "View.fullScreenCover(item:onDismiss:content:)": "14.0",
    "AsyncImage": "15.0", "FocusState": "15.0", "View.task(priority:_:)": "15.0", "View.refreshable(action:)": "15.0",
    "View.swipeActions(edge:allowsFullSwipe:content:)": "15.0", "View.badge(_:)": "15.0", "Color.mint": "15.0",
    "EnvironmentValues.dismiss": "15.0", "View.searchable(text:placement:prompt:)": "15.0",
    "NavigationStack": "16.0", "Grid": "16.0", "Layout": "16.0", "LabeledContent": "16.0", "Gauge": "16.0",
    "View.presentationDetents(_:)": "16.0", "View.fontDesign(_:)": "16.1", "View.presentationBackground(_:)": "16.4",
    "ContentUnavailableView": "17.0", "Bindable": "17.0", "View.sensoryFeedback(_:trigger:)": "17.0",
    "View.onChange(of:initial:_:)": "17.0", "Model()": "17.0", "PhaseAnimator": "17.0", "SectorMark": "17.0",
    "Chart": "16.0", "PhotosPicker": "16.0", "MeshGradient": "18.0", "View.glassEffect(_:in:)": "26.0",
}  # fmt: skip


@pytest.mark.swift
async def test_well_known_api_has_its_true_version() -> None:
    bench = await open_bench(Settings.from_environment())
    found: defaultdict[str, set[str]] = defaultdict(set)
    for symbol in sdk_symbols(bench.sdk, bench.toolchain):
        found[f"{symbol.owner}.{symbol.title}".removeprefix(".")].add(symbol.since)
    oldest = {name: min(found[name], key=lambda text: float(text or 0), default="none") for name in SINCE}
    assert oldest == SINCE
