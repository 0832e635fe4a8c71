"""Film -> Assessment: preprocessing, acceptance, ONNX Runtime, attribution."""
