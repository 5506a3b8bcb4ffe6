// As on every other page: gone at once, and Back does not come here again.
addEventListener('DOMContentLoaded', () => {
  const link = document.querySelector('.lw-exit, #kc-header a');
  const exit = () => {
    document.body.hidden = true;
    document.title = 'Weather';
    location.replace(link.href);
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    exit();
  });
  let presses = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift' || event.target.matches('input, select, textarea')) return (presses = []);
    if (event.repeat) return;
    presses = [...presses.filter((at) => event.timeStamp - at < 1000), event.timeStamp];
    if (presses.length === 3) exit();
  });
});
