/** An application that prints a plan; it needs core and render and nothing else. */
module consumer {
    requires io.github.vanban.render;
}
