/** Widens each edge into two triangles; `v_pixels` counts along it in pixels of the screen. */
export const LINE_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_thickness;
attribute float a_dashed;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_pixels;
varying float v_dashed;

const float bias = 255.0 / 254.0;

void main() {
  vec2 way = a_end - a_start;
  float reach = max(length(way), 0.000001);
  vec2 across = vec2(-way.y, way.x) / reach;
  #ifdef PICKING_MODE
  float wide = max(a_thickness, 12.0);
  v_color = a_id;
  #else
  float wide = a_thickness + 2.0;
  v_color = a_color;
  #endif
  v_color.a *= bias;
  vec2 place = mix(a_start, a_end, a_along) + across * a_side * wide * u_correctionRatio / u_sizeRatio;
  gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
  v_side = a_side * wide;
  v_half = a_thickness;
  // Sigma's correction ratio is half a pixel of the screen.
  v_pixels = a_along * reach / (2.0 * u_correctionRatio);
  v_dashed = a_dashed;
}
`;

/** Fills the line with soft sides, and with gaps where it is broken. */
export const LINE_FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_side;
varying float v_half;
varying float v_pixels;
varying float v_dashed;

uniform float u_pixelRatio;

void main(void) {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float edge = clamp((v_half - abs(v_side)) * 0.5 * u_pixelRatio + 0.5, 0.0, 1.0);
  float gap = v_dashed * step(0.55, fract(v_pixels / 12.0));
  float share = edge * (1.0 - gap);
  gl_FragColor = vec4(v_color.rgb * share, v_color.a * share);
  #endif
}
`;
