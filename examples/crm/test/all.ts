// All tests in one process: each file alone would load the server anew.
import "./whole-call.test.ts"
import "./deliveries.test.ts"
import "./amazon.test.ts"
import "./api.test.ts"
import "./events.test.ts"
import "./signatures.test.ts"
import "./hostile.test.ts"
import "./restart.test.ts"
