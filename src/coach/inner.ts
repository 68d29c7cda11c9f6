// For the stores: how the coach's events are erased, without the coach.
export { adviceErasers } from "./view/erase-advice.js"
