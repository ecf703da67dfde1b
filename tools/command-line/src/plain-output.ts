/** citty decides on colours when it is loaded, and does not look whether there is a terminal; this goes before it. */
if (!process.stdout.isTTY) process.env["NO_COLOR"] ??= "1";
