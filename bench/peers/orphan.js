// Imported by the servers of this folder: they end when whoever started them has, however that came about.
process.stdin.resume().once('end', () => process.exit(1));
