"use strict"
const scenario = require("./scenario.cjs")
const specifiers = require("./entries.json")

scenario(Object.fromEntries(specifiers.map((each) => [each, require(each)])))
