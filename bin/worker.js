// What each thread of a batch runs, loaded as the program is.
module.exports = require('./program.js').load('worker.cjs');
