package backstep.ui.chart;

/** A curve's name in a legend, and its pen. */
record LegendEntry(String name, Pen pen) {}
