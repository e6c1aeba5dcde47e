import { type Inline, inline } from '../lineMarkup/inline';
import { address, around, dashes, inner, stands } from '../lineMarkup/marks';
import { object } from '../pieces';

/** Inline markup of Org. */
export const orgInline: Inline = inline([
  stands('\\', /\\\\(?=[ \t]*(?:[\r\n]|$))/y, ''),
  stands('\\', /\\\((?:[^\\]|\\[^()]){0,2000}?\\\)|\\\[(?:[^\\]|\\[^[\]]){0,2000}?\\\]/y, object),
  stands('\\', /\\(?:[a-zA-Z]{1,30})(?:\{\})?/y, object),
  stands('$', /\$\$[^$]{1,2000}\$\$|\$(?![\s$])[^$\r\n]{1,500}(?<!\s)\$(?![\p{L}\p{N}])/uy, object),
  ...[...'~='].map((mark) =>
    stands(
      mark,
      new RegExp(
        String.raw`(?<![\p{L}\p{N}])${mark}(?![\s${mark}])[^${mark}\r\n]{0,500}(?<!\s)${mark}(?![\p{L}\p{N}])`,
        'uy',
      ),
      object,
    ),
  ),
  inner('[', /\[\[[^[\]\r\n]{1,1000}\]\[(?<inner>[^[\]]{1,1000})\]\]/dy),
  stands('[', /\[\[[^[\]\r\n]{1,1000}\]\]/y, object),
  inner('[', /\[fn:[\w-]{0,60}:(?<inner>[^[\]]{1,2000})\]/dy, 'footnote'),
  stands('[', /\[fn:[\w-]{1,60}\]/y, ''),
  stands('[', /\[cite[^\]\r\n:]{0,20}:[^\]]{1,500}\]/y, ''),
  stands('[<', /[[<]\d{4}-\d\d-\d\d[^\]>\r\n]{0,60}[\]>]/y, object),
  stands('[', /\[\d{1,4}(?:\/\d{1,4}|%)\]/y, ''),
  stands('<', /<<<?[^<>\r\n]{1,200}>>>?/y, ''),
  stands('<', /<(?:https?|ftp|mailto|file):[^<>\s]{1,2000}>/y, object),
  stands('@', /@@[\w-]{1,30}:[^@]{0,1000}@@/y, ''),
  stands('s', /(?<![\p{L}\p{N}])src_\w{1,30}(?:\[[^\]]{0,200}\])?\{[^}]{0,1000}\}/uy, object),
  stands('c', /(?<![\p{L}\p{N}])call_\w{1,30}\([^)]{0,500}\)/uy, object),
  stands('c', /(?<![\p{L}\p{N}])(?:cite[a-z]{0,12}|citep|citet):&?[\w,:&;-]{1,300}/uy, ''),
  stands('{', /\{\{\{[^{}]{1,500}\}\}\}/y, object),
  ...[...'*/_+'].map(around),
  address,
  ...dashes,
]);
