#!/usr/bin/env node
// Starts the bundled program. Old syntax throughout: an old Node must be able to read this far to say that it is old.

var CANNOT_START = 2;
var INTERNAL_ERROR = 70;

function isOldNode(version) {
  var parts = version.split('.').map(Number);
  return parts[0] < 20 || (parts[0] === 20 && parts[1] < 19);
}

function end(exitCode, message) {
  process.stderr.write(message + '\n');
  process.exitCode = exitCode;
}

function internalError(error) {
  end(INTERNAL_ERROR, error.stack);
}

function start() {
  try {
    require('./program.js').load('main.cjs').main(process).catch(internalError);
  } catch (error) {
    if (error.code === 'ENOENT') end(CANNOT_START, 'etuuspolku has not been built. Run "npm ci" in its folder.');
    else internalError(error);
  }
}

if (isOldNode(process.versions.node)) {
  end(CANNOT_START, 'etuuspolku needs Node.js 20.19 or newer; this is ' + process.versions.node + '.');
} else {
  start();
}
