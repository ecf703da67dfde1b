// Loaded before a script that does not end by itself: it is asked through the channel to its parent what it used so far.
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpu: (user + system) / 1000 });
});
