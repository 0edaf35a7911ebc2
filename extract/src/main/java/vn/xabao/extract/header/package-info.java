package vn.xabao.extract.header;
