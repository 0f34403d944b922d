/// jemalloc reads this by its name. Papers come and go by the million small objects with a few large streams between: what
/// is large goes back to the system at once, what is small soon, so that one paper's memory isn't the next one's as well.
extern "C" {
extern const char *malloc_conf;
const char *malloc_conf = "dirty_decay_ms:50,muzzy_decay_ms:0,oversize_threshold:1048576";
}
