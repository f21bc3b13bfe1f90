// The status bar's clock; the rest of it stands in the page. `clock=9:41` in the address stops it for pictures.

export function startStatus(element) {
  const clock = element.querySelector(".clock");
  const fixed = new URLSearchParams(location.hash.slice(1)).get("clock");
  const show = () => {
    const now = new Date();
    clock.textContent = fixed ?? `${now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
  };
  show();
  if (!fixed) setInterval(show, 10_000);
}
