// Counts down to the moment in data-clock-end (milliseconds, the server's time), or stands still at data-clock-left
// (seconds). After the end it counts what is over the time. All screens change their number in the same instant.
(() => {
  const shown = seconds => {
    const whole = Math.abs(seconds);
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    const two = number => String(number).padStart(2, "0");
    return (seconds < 0 ? "+" : "") + (hours ? `${hours}:${two(minutes)}` : minutes) + ":" + two(whole % 60);
  };

  const show = clock => {
    const { clockEnd, clockLeft } = clock.dataset;
    const seconds = clockEnd ? Math.ceil((Number(clockEnd) - live.now()) / 1000) : Number(clockLeft);
    const text = clockEnd || clockLeft ? shown(seconds) : "";
    if (clock.textContent !== text) clock.textContent = text;
    const look = !clockEnd ? "still" : seconds < 0 ? "over" : seconds <= 60 ? "soon" : "running";
    if (clock.dataset.clockLook !== look) clock.dataset.clockLook = look;
  };

  const tick = () => {
    document.querySelectorAll("[data-clock]").forEach(show);
    setTimeout(tick, 1000 - (((live.now() % 1000) + 1000) % 1000) + 5);
  };
  tick();
  document.addEventListener("live:fresh", () => document.querySelectorAll("[data-clock]").forEach(show));
})();
